package id.rukun.uji;

import id.rukun.hukum.Aturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.keputusan.PengesahanFakta;
import id.rukun.hukum.pergub171.keputusan.PengesahanPenonaktifanRt;
import id.rukun.hukum.pergub171.keputusan.PengesahanSusunanPengurus;
import id.rukun.prosedur.keputusan.register.KontenKeputusan;
import id.rukun.prosedur.keputusan.PemohonKeputusan;
import id.rukun.prosedur.keputusan.PerkaraKeputusan;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Callers of P-14 that exist in tests only, a kind of each need: none of the Camat, his ratification, both. One of them
 * asks for several Keputusan in one case.
 */
@TestConfiguration
public class KeputusanUji {

    public static final String PROSEDUR = "uji-keputusan-tanpa-camat";
    public static final String MODEL = "uji/uji-keputusan-tanpa-camat.bpmn";
    public static final String DISAHKAN = "SUSUNAN_PENGURUS";
    public static final String PENONAKTIFAN = "PENONAKTIFAN_MUSYAWARAH";
    public static final String DISETUJUI_DAN_DISAHKAN = "UJI_DISETUJUI_DAN_DISAHKAN";
    public static final String PER_UNIT = "uji-keputusan-per-unit";
    public static final String MODEL_PER_UNIT = "uji/uji-keputusan-per-unit.bpmn";

    @Bean
    PemohonKeputusan tanpaCamatUji() {
        return new Pemohon(PROSEDUR, "PENUNJUKAN_CARETEKER", List.of());
    }

    @Bean
    PemohonKeputusan disahkanUji() {
        return new Pemohon(PROSEDUR, DISAHKAN, List.of(PengesahanSusunanPengurus.class));
    }

    @Bean
    PemohonKeputusan disetujuiDanDisahkanUji() {
        return new Pemohon(PROSEDUR, DISETUJUI_DAN_DISAHKAN, List.of(PengesahanPenonaktifanRt.class));
    }

    @Bean
    PemohonKeputusan penonaktifanUji() {
        return new Pemohon(PROSEDUR, PENONAKTIFAN, List.of(PengesahanPenonaktifanRt.class));
    }

    @Bean
    PemohonKeputusan perUnitUji() {
        return new Pemohon(PER_UNIT, DISAHKAN, List.of(PengesahanSusunanPengurus.class));
    }

    private record Pemohon(String prosedur, String jenis, List<Class<? extends Aturan<PengesahanFakta>>> aturanPengesahan)
            implements PemohonKeputusan {

        @Override
        public KontenKeputusan konten(PerkaraKeputusan perkara) {
            return new KontenKeputusan("Penataan Jabatan", List.of("jabatan perlu diisi"), List.of("Mengisi jabatan."),
                    List.of(perkara.unitId()), Map.of());
        }

        @Override
        public List<Putusan> syarat(PerkaraKeputusan perkara) {
            return List.of();
        }
    }
}
