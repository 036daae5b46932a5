package id.rukun.prosedur.koordinasi.konsultasi;

import id.rukun.engine.table.TabelKeputusan;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether Pasal 15 Perwali Banjar 6/2023 knows a consultative relation between two units. */
@Component
class PasanganKonsultasi {

    private static final String KONSULTATIF = "KONSULTATIF";

    /** The kinds of Pasal 15 ayat (1), in its order. */
    private static final List<JenisUnitKerja> URUTAN = List.of(JenisUnitKerja.SETDA, JenisUnitKerja.SETWAN, JenisUnitKerja.INSPEKTORAT,
            JenisUnitKerja.DINAS, JenisUnitKerja.BADAN, JenisUnitKerja.KECAMATAN, JenisUnitKerja.KELURAHAN);

    private final TabelKeputusan tabel;
    private final DirektoriUnit direktori;

    PasanganKonsultasi(TabelKeputusan tabel, DirektoriUnit direktori) {
        this.tabel = tabel;
        this.direktori = direktori;
    }

    boolean konsultatif(String unitA, String unitB) {
        Optional<Integer> a = urutan(unitA);
        Optional<Integer> b = urutan(unitB);
        return a.isPresent() && b.isPresent() && konsultatif(Math.min(a.get(), b.get()), Math.max(a.get(), b.get()));
    }

    private boolean konsultatif(int pertama, int kedua) {
        String sifat = tabel.baris("jenis-hubungan-kerja", Map.of("jenisA", URUTAN.get(pertama).name(), "jenisB", URUTAN.get(kedua).name()))
                .getOrDefault("sifat", "");
        return Arrays.asList(sifat.split(",")).contains(KONSULTATIF);
    }

    /** Place of a unit's kind; what belongs to the Sekretariat Daerah is it, and the Satuan Polisi Pamong Praja is a Dinas (BJR-A-03). */
    private Optional<Integer> urutan(String unitId) {
        JenisUnitKerja jenis = direktori.jenis(unitId);
        JenisUnitKerja dihitung = jenis.dalamSetda() ? JenisUnitKerja.SETDA
                : jenis == JenisUnitKerja.SATPOL_PP ? JenisUnitKerja.DINAS : jenis;
        return Optional.of(URUTAN.indexOf(dihitung)).filter(tempat -> tempat >= 0);
    }
}
