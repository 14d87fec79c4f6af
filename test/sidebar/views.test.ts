import { scenes } from './scenes';
import { seeScenes } from './see-scenes';

seeScenes(scenes);
