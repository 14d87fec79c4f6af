import { seeScenes } from './see-scenes';
import { templateScenes } from './template-scenes';

seeScenes(templateScenes);
