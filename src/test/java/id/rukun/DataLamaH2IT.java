package id.rukun;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class DataLamaH2IT extends DataLamaKontrak {

    private Path folder;

    @BeforeEach
    void folder(@TempDir Path folder) {
        this.folder = folder;
    }

    @Override
    Map<String, Object> database() {
        return Map.of("spring.datasource.url", "jdbc:h2:file:" + folder.resolve("rukun"));
    }

    @Override
    String jenis() {
        return "h2";
    }

    @Override
    String kalimat(String url) {
        return "Folder data " + folder + " ditulis oleh versi Rukun yang lain dan tidak dapat dipakai oleh versi ini: "
                + "hapus atau pindahkan folder itu, lalu jalankan Rukun lagi.";
    }
}
