import { Option } from 'commander';
export declare function pluginOption(): Option;
