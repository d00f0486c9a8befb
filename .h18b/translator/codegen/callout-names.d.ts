export declare function calloutNumber(name: string): number;
export declare function calloutName(number: number): string;
