package id.rukun.prosedur.penonaktifan.proses.musyawarah;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Adegan;
import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.TahapFormulir;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class AdeganMusyawarahPenonaktifan implements AdeganFormulir {

    private static final String SUBJEK = "sekretaris.rw01";

    @Override
    public List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam) {
        return List.of(() -> melaluiKetuaRw(panggung, jam), () -> langsung(panggung, jam), () -> dijemput(panggung, jam));
    }

    private static KelurahanUji kelurahan(Panggung panggung) {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(4).rtPerRw(2));
        panggung.ubah(e -> kelurahan.tokohTiapRt(kelurahan.rwA, 3));
        return kelurahan;
    }

    private static Adegan melaluiKetuaRw(Panggung panggung, JamRukun jam) {
        KelurahanUji kelurahan = kelurahan(panggung);
        PerkaraMusyawarah perkara = new PerkaraMusyawarah(panggung, kelurahan, jam);
        return new Adegan("penonaktifan melalui musyawarah", kelurahan, perkara, List.of(
                TahapFormulir.mulai("penonaktifan-musyawarah-usulan", "petugas", "penonaktifan-musyawarah", semuaDasar(perkara.usulan("rw02")),
                        () -> diputus(perkara)),
                TahapFormulir.tugas("penonaktifan-jalur-hasil", "petugas", "PilihJalur", Map.of("jalur", "MELALUI_KETUA_RW")),
                TahapFormulir.tugas("penonaktifan-penerusan-hasil", "rw01", "SampaikanHasil",
                        Map.of("tanggalPenyampaian", jam.hariIni().plusDays(7), "penandatangan", kelurahan.nama("rw01"))),
                TahapFormulir.tugas("penonaktifan-keabsahan", "lurah", "PeriksaKeabsahan",
                        Map.of("putusan", "TOLAK", "norma", "Pasal 35 ayat (2)", "alasan", PerkaraMusyawarah.ALASAN))));
    }

    private static Adegan langsung(Panggung panggung, JamRukun jam) {
        KelurahanUji kelurahan = kelurahan(panggung);
        PerkaraMusyawarah perkara = diputus(new PerkaraMusyawarah(panggung, kelurahan, jam)).pilih("LANGSUNG");
        return new Adegan("hasil musyawarah langsung kepada Lurah", kelurahan, perkara, List.of(
                TahapFormulir.tugas("penonaktifan-penerimaan-hasil", "petugas", "TerimaHasil",
                        Map.of("tanggalPenerimaan", jam.hariIni(), "diterimaDari", "Pimpinan musyawarah"))));
    }

    private static Adegan dijemput(Panggung panggung, JamRukun jam) {
        KelurahanUji kelurahan = kelurahan(panggung);
        PerkaraMusyawarah perkara = diputus(new PerkaraMusyawarah(panggung, kelurahan, jam)).pilih("MELALUI_KETUA_RW");
        jam.maju(Duration.ofDays(15));
        perkara.lanjut();
        return new Adegan("hasil musyawarah penonaktifan yang tidak diteruskan", kelurahan, perkara, List.of(
                TahapFormulir.tugas("penonaktifan-penjemputan-hasil", "lurah", "JemputHasil", Map.of("tanggalPenjemputan", jam.hariIni(),
                        "diterimaDari", "Ketua RW 01", "catatan", PerkaraMusyawarah.ALASAN))));
    }

    private static Map<String, Object> semuaDasar(Map<String, Object> isian) {
        isian.putAll(Map.of("dasar", List.of("KEWAJIBAN", "SYARAT"), "syarat", List.of("H"), "uraianSyarat", "Surat pengangkatannya."));
        return isian;
    }

    private static PerkaraMusyawarah diputus(PerkaraMusyawarah perkara) {
        return perkara.mulai(perkara.usulan(SUBJEK)).tanggapi(SUBJEK).musyawarah("lurah", "rw01", "MENERIMA");
    }
}
