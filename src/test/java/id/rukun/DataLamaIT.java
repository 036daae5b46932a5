package id.rukun;

import java.util.Map;

class DataLamaIT extends DataLamaKontrak {

    @Override
    Map<String, Object> database() {
        return PostgresUji.properti(PostgresUji.databaseBaru());
    }

    @Override
    String jenis() {
        return "postgresql";
    }

    @Override
    String kalimat(String url) {
        return "Basis data " + url.replaceFirst("\\?.*", "") + " ditulis oleh versi Rukun yang lain dan tidak dapat "
                + "dipakai oleh versi ini: kosongkan basis data itu (pada docker compose: docker compose down "
                + "--volumes) atau pakai yang kosong, lalu jalankan Rukun lagi.";
    }
}
