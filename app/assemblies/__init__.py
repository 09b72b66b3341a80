"""Meetings: convened with notice, an agenda, attendance, calls and proxies; voted in the room; minuted."""
