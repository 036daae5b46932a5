package id.rukun.engine;

import id.rukun.uji.UjiPostgres;

@UjiPostgres
class ModelMigrationIT extends ModelMigrationKontrak {}
