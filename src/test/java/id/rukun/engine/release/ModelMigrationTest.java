package id.rukun.engine.release;

import id.rukun.uji.UjiAplikasi;

@UjiAplikasi
class ModelMigrationTest extends ModelMigrationKontrak {}
