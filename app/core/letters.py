"""Characters that show nothing and change how others read: taken out of what people write, as spaces at its ends are.

With them a name could look like another's, and a title could turn round the words after it. Joiners stay where a
script needs them, as in Persian, Hindi or an emoji of several: after a letter of a script that joins, or a symbol.
"""

import re

_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_INVISIBLE = re.compile(
    "[\u0080-\u0084\u0086-\u009f\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0"
    "\ufff9-\ufffb\U000e0001]"
    "|(?<![\U0001f3f4\U000e0020-\U000e007f])[\U000e0020-\U000e007f]+"  # flags of regions are written with these
)
_LOOSE_JOINERS = re.compile("(?<![\u0590-\u1dff\u2190-\U0010ffff])[\u200c\u200d]+")
_BREAKS = ("\n", "\r", "\t", "\u0085", "\u2028", "\u2029")


def clean_line(text: str) -> str:
    """A title, a name, a label: without anything that shows nothing or turns the direction of writing."""
    return _LOOSE_JOINERS.sub("", _INVISIBLE.sub("", text))


def clean_prose(text: str) -> str:
    """A longer text: without what turns the direction of writing; marks of direction stay."""
    return _TURNING.sub("", text)


def has_breaks(text: str) -> bool:
    """Whether a text is more than one line."""
    return any(one in text for one in _BREAKS)
