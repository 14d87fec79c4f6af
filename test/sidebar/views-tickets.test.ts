import { seeScenes } from './see-scenes';
import { ticketScenes } from './ticket-scenes';

seeScenes(ticketScenes);
