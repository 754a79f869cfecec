"""The same article in two files: Ana's here, Ben's there. A test file that wants more in one of them says so itself."""

from collections.abc import Callable

import pytest

from workbench.core.model import Reviewer
from workbench.core.store.workspace import Workspace


@pytest.fixture
def here(make: Callable[..., Workspace], ana: Reviewer) -> Workspace:
    return make("ana", ana)


@pytest.fixture
def there(make: Callable[..., Workspace], ben: Reviewer) -> Workspace:
    return make("ben", ben)
