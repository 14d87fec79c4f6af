import { runScenes } from './run-scenes';
import { seeScenes } from './see-scenes';

seeScenes(runScenes);
