import { Option } from 'commander';

export function pluginOption(): Option {
  return new Option(
    '--plugin <file|name[,key=value]>',
    'load a plug-in: a module, or one that ships with Ringless (repeatable): docs/plugins.md',
  )
    .argParser((text: string, earlier: readonly string[] = []) => [...earlier, text])
    .default([], 'none');
}
