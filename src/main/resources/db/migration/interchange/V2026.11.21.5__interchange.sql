-- What of the shipped files has been loaded, so that a start reads only what is new. A memory has no notion of files:
-- the tuids tell which of its units a changed file brought before.
CREATE TABLE interchange_shipped (
    file  text   PRIMARY KEY,
    hash  text   NOT NULL,
    tuids text[] NOT NULL
);
