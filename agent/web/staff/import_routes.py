"""`/staff/import`: a file of leads is chosen, shown as it is understood, and then taken in as a whole."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace

from fastapi import APIRouter, Request
from fastapi.responses import Response

from agent.flows.import_leads import find_known, import_rows
from agent.intake.lead_rows import FIELDS, IGNORED, Batch
from agent.intake.tables import Table, TableError, read_table
from agent.web.staff.access import Access
from agent.web.staff.bodies import read_upload
from agent.web.staff.leads_file import (
    LARGEST_BODY,
    SOURCES,
    Choices,
    Preview,
    count_rows,
    pack_table,
    preview_table,
    read_choices,
    unpack_table,
)
from agent.web.staff.pages import Pages


def make_import_routes(pages: Pages, access: Access) -> APIRouter:
    """The page for choosing a file, and what follows."""
    routes = APIRouter()

    @routes.get("/staff/import")
    async def choose_file(request: Request) -> Response:
        """The form for a file."""
        access.admit(request)
        return show_form(pages, request)

    @routes.post("/staff/import")
    async def take_file(request: Request) -> Response:
        """Show a file as it is understood, or take it in; nothing is stored before that was asked for."""
        access.admit(request)
        fields, content, filename = await read_upload(request, LARGEST_BODY)
        try:
            table = await asyncio.to_thread(find_table, fields, content, filename)
        except TableError as error:
            return show_form(pages, request, error)
        choices, filename = read_choices(fields, table), fields.get("filename") or filename
        batch = describe_batch(pages, choices, filename)
        preview = await asyncio.to_thread(preview_table, table, choices, batch)
        if fields.get("action") == "commit" and preview.reaches_people:
            return await commit(pages, request, preview)
        return await show_preview(pages, request, preview, filename)

    return routes


def find_table(fields: Mapping[str, str], content: bytes, filename: str) -> Table:
    """The table of a new file, or the one that the page carries along. Raises TableError."""
    if filename:
        return read_table(content)
    if "table" not in fields:
        raise TableError("no_file")
    return unpack_table(fields["table"])


def describe_batch(pages: Pages, choices: Choices, filename: str) -> Batch:
    """What the rows of a file have in common."""
    policy, house = pages.desk.policy, pages.desk.house
    language = policy.reply_language(choices.language or None)
    countries = policy.catalogue.brand.countries
    return Batch(choices.source, filename, pages.desk.clock(), countries, language, house.own.addresses)


def show_form(pages: Pages, request: Request, error: TableError | None = None) -> Response:
    """The form, and why the last file was not taken."""
    facts = {"sources": SOURCES, "error": error, "default_language": pages.desk.policy.reply_language(None)}
    return pages.render("import.html", request, 422 if error else 200, **facts)


async def show_preview(pages: Pages, request: Request, preview: Preview, filename: str) -> Response:
    """The table as it is understood, with what can still be chosen."""
    known = await find_known(pages.desk, preview.rows)
    counted = replace(preview, known=known, counts=count_rows(preview.rows, known))
    return pages.render(
        "import_preview.html",
        request,
        preview=counted,
        filename=filename,
        packed=pack_table(preview.table),
        samples=list(zip(preview.table.columns, preview.choices.fields, take_samples(preview.table), strict=True)),
        field_names=(IGNORED, *FIELDS),
        sources=SOURCES,
    )


def take_samples(table: Table) -> list[str]:
    """The first value of each column that has one."""
    return [
        next((row.cells[number] for row in table.rows[:50] if row.cells[number]), "")
        for number in range(len(table.columns))
    ]


async def commit(pages: Pages, request: Request, preview: Preview) -> Response:
    """Take the rows in, and say what became of each."""
    known = await import_rows(pages.desk, preview.rows)
    done = replace(preview, known=known, counts=count_rows(preview.rows, known))
    return pages.render("import_done.html", request, preview=done)
