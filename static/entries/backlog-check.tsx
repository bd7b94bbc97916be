import '../kit/no-eval';
import { CheckModal } from '../backlog-check/CheckModal';
import { mount } from '../kit/mount';

mount(<CheckModal />);
