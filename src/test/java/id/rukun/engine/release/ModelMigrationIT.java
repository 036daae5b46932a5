package id.rukun.engine.release;

import id.rukun.uji.UjiPostgres;

@UjiPostgres
class ModelMigrationIT extends ModelMigrationKontrak {}
