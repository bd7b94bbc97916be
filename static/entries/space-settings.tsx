import { mount } from '../kit/mount';
import { SpaceSettingsPage } from '../space-settings/SpaceSettingsPage';

mount(<SpaceSettingsPage />);
