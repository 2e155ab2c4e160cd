"""How known portals and form mailers write their mails: one small rule file each, which a brand can add to."""
