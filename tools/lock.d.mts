export function takeLock(name: string, whenWaiting: () => void): Promise<() => void>;
