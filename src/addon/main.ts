export { onInstall, onOpen, openSetUp, openSidebar } from './menu';
