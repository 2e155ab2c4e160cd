"""Runs migrations on the connection that `agent.storage.database.migrate` hands over."""

from alembic import context

from agent.storage.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, transactional_ddl=True)
context.run_migrations()
