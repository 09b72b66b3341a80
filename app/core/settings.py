"""Everything that can be set from outside, in one class. A wrong value stops the program and names the variable."""

import re
from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import AliasChoices, Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT = Path(__file__).resolve().parents[2]


class Settings(BaseSettings):
    """Settings come from the environment (prefix BATZAR_) and from a file .env in the working directory."""

    model_config = SettingsConfigDict(
        env_prefix="BATZAR_", env_file=".env", extra="ignore", populate_by_name=True
    )

    environment: Literal["development", "production"] = Field(
        "development", description="development shows /dev pages; production refuses unsafe defaults."
    )
    database_url: str = Field(
        "",
        validation_alias=AliasChoices("DATABASE_URL", "BATZAR_DATABASE_URL"),
        description="postgresql://… ; empty starts the embedded server in BATZAR_DATA_DIR.",
    )
    database_pool: int = Field(10, ge=2, le=200, description="Connections kept by each process.")
    data_dir: Path = Field(ROOT / "var", description="Embedded database, uploaded pictures, outgoing mail.")
    base_url: str = Field(
        "", description="The address people use, e.g. https://vote.example.coop; empty: http://HOST:PORT."
    )
    host: str = Field("127.0.0.1", description="Address to listen on.")
    port: int = Field(8000, ge=1, le=65535, description="Port to listen on.")
    trusted_proxies: str = Field(
        "127.0.0.1", description="Addresses of proxies whose X-Forwarded-* headers count, comma-separated."
    )
    mail_url: str = Field(
        "",
        description="smtp://user:password@host:port, smtps:// for TLS from the start, "
        "smtp+starttls:// to insist on STARTTLS; empty: a folder, shown at /dev/mail.",
    )
    storage_url: str = Field(
        "",
        description="s3://bucket/folder for uploaded pictures, with AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, "
        "AWS_REGION and AWS_ENDPOINT_URL beside it; empty: a folder in BATZAR_DATA_DIR.",
    )
    seal_key: str = Field(
        "",
        repr=False,
        description="64 hexadecimal digits that seal the ballots of open secret polls, the same for all processes; "
        "empty: kept in the file seal.key in BATZAR_DATA_DIR, made when first needed.",
    )
    secret_fewest: int = Field(
        5,
        ge=2,
        le=1000,
        description="A secret poll with fewer electors warns before it opens; with fewer ballots its result waits "
        "until a manager publishes it.",
    )
    mail_from: str = Field("Batzar <batzar@localhost>", max_length=320, description="Sender of mails.")
    worker: bool = Field(
        True, description="Run the job worker inside each web process; off where `batzar worker` runs apart."
    )
    metrics_token: str = Field(
        "", max_length=200, description="Secret for /metrics from elsewhere: Authorization: Bearer …"
    )
    log_format: Literal["console", "json"] = Field("console", description="json for machines.")
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="Least level shown.")
    demo: bool = Field(False, description="Demo cooperatives exist and their people are listed at sign-in.")

    @field_validator("database_url")
    @classmethod
    def _postgres_only(cls, value: str) -> str:
        if not value:
            return value
        scheme, separator, rest = value.partition("://")
        if not separator or scheme not in {"postgresql", "postgres", "postgresql+psycopg"}:
            raise ValueError("must start with postgresql://")
        return f"postgresql+psycopg://{rest}"

    @field_validator("base_url")
    @classmethod
    def _http_only(cls, value: str) -> str:
        if value and not value.startswith(("http://", "https://")):
            raise ValueError("must start with http:// or https://")
        return value.rstrip("/")

    @field_validator("mail_url")
    @classmethod
    def _smtp_only(cls, value: str) -> str:
        if value and not value.startswith(("smtp://", "smtps://", "smtp+starttls://")):
            raise ValueError("must start with smtp://, smtps:// or smtp+starttls://")
        return value

    @field_validator("seal_key")
    @classmethod
    def _hexadecimal_only(cls, value: str) -> str:
        if value and not re.fullmatch(r"[0-9a-fA-F]{64}", value):
            raise ValueError("must be 64 hexadecimal digits, for example from: openssl rand -hex 32")
        return value.lower()

    @property
    def libpq_url(self) -> str:
        """The database's address as psycopg alone and PostgreSQL's own programs take it."""
        return self.database_url.replace("postgresql+psycopg://", "postgresql://", 1)

    @property
    def public_url(self) -> str:
        """The address that links in mails start with."""
        return self.base_url or f"http://{self.host}:{self.port}"

    @property
    def secure(self) -> bool:
        """Whether people reach us by https, so that cookies are marked Secure."""
        return self.public_url.startswith("https://")

    def require_production_safety(self) -> None:
        """Refuse defaults that are only fit for trying things out.

        Raises:
            SettingsError: naming the variables to set.
        """
        if self.environment != "production":
            return
        wrong = []
        if not self.database_url:
            wrong.append("DATABASE_URL: set it in production")
        if not self.base_url:
            wrong.append("BATZAR_BASE_URL: set the public https:// address")
        if not self.mail_url:
            wrong.append("BATZAR_MAIL_URL: without mail nobody can sign up")
        if not self.seal_key:
            wrong.append(
                "BATZAR_SEAL_KEY: secret ballots need a key that is not beside the database: openssl rand -hex 32"
            )
        if self.demo:
            wrong.append("BATZAR_DEMO: demo people have a public password; never in production")
        if wrong:
            raise SettingsError(wrong)


class SettingsError(Exception):
    """Settings that can't work; each line names the variable."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


def variable_name(field: str) -> str:
    """The environment variable that sets a field."""
    return "DATABASE_URL" if field in {"database_url", "DATABASE_URL"} else f"BATZAR_{field.upper()}"


@lru_cache
def settings() -> Settings:
    """The settings of this process, read once.

    Raises:
        SettingsError: when a value is wrong, naming each variable.
    """
    try:
        found = Settings()
    except ValidationError as error:
        raise SettingsError(
            [f"{variable_name(str(item['loc'][0]))}: {item['msg']}" for item in error.errors()]
        ) from error
    found.require_production_safety()
    return found
