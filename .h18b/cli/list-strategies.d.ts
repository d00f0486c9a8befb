export declare function listStrategies(options: {
    json?: boolean;
}): void;
