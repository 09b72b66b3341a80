"""The hour that clocks show, told apart where they show it twice."""

from datetime import datetime, timedelta, tzinfo


def clock(at: datetime, zone: tzinfo) -> str:
    """Hours and minutes on a zone's clocks; in an hour that is repeated when clocks are put back, with how far they
    are ahead of UTC: "02:30 UTC+2", then "02:30 UTC+1". `at` is aware."""
    local = at.astimezone(zone)
    ahead = local.utcoffset()
    if ahead is None or local.replace(fold=0).utcoffset() == local.replace(fold=1).utcoffset():
        return f"{local:%H:%M}"
    hours, minutes = divmod(abs(ahead) // timedelta(minutes=1), 60)
    sign = "-" if ahead < timedelta(0) else "+"
    return f"{local:%H:%M} UTC{sign}{hours}" + (f":{minutes:02}" if minutes else "")
