export * from '../exploring/manifest.ts';
