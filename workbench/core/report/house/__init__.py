"""The house style: a newsroom's own words, name, logo and templates for its reports, in one folder."""
