import { Option } from 'commander';
export function pluginOption() {
    return new Option('--plugin <file|name[,key=value]>', 'load a plug-in: a module, or one that ships with Ringless (repeatable): docs/plugins.md')
        .argParser((text, earlier = []) => [...earlier, text])
        .default([], 'none');
}
