package id.rukun.prosedur.pencatatan.proses;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Adegan;
import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TahapFormulir;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class AdeganPencatatan implements AdeganFormulir {

    @Override
    public List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam) {
        return List.of(() -> penduduk(panggung, jam), () -> pembatalan(panggung, jam), () -> unit(panggung, jam), () -> salinan(panggung, jam),
                () -> penghapusan(panggung, jam), () -> putusanPenghapusan(panggung, jam));
    }

    private static Adegan penduduk(Panggung panggung, JamRukun jam) {
        KelurahanUji kelurahan = panggung.kelurahan();
        KasusPencatatan kasus = new KasusPencatatan(panggung, kelurahan, jam.hariIni());
        Map<String, Object> isian = kasus.tentang("KK_BARU", kelurahan.kepalaA.get(0), Map.of("nomorKk", "3171010100990001", "anggota",
                KasusPencatatan.anggota(kelurahan.kepalaA.get(1), "FAMILI_LAIN")));
        return new Adegan("perubahan register penduduk", kelurahan, kasus, List.of(
                TahapFormulir.mulai("pencatatan-penduduk", "petugas", "pencatatan-penduduk", isian,
                        () -> kasus.minta("petugas", kasus.tentang("MENINGGAL", kelurahan.kepalaA.get(2), Map.of()))),
                TahapFormulir.tugas("pencatatan-putusan", "lurah", "PutuskanPerubahan", Map.of("putusan", "SETUJUI"))));
    }

    private static Adegan pembatalan(Panggung panggung, JamRukun jam) {
        KelurahanUji kelurahan = panggung.kelurahan();
        KasusPencatatan kasus = new KasusPencatatan(panggung, kelurahan, jam.hariIni());
        String tercatat = kasus.tercatat(kasus.tentang("PINDAH_KELUAR", kelurahan.kepalaA.get(0), Map.of())).id();
        return new Adegan("pembatalan perubahan register", kelurahan, kasus, List.of(
                TahapFormulir.mulai("pencatatan-pembatalan", "petugas", "pembatalan-pencatatan",
                        KasusPencatatan.dengan(jam.hariIni(), Map.of("pencatatan", tercatat)), () -> { })));
    }

    private static Adegan unit(Panggung panggung, JamRukun jam) {
        KelurahanUji kelurahan = panggung.kelurahan();
        KasusPencatatan kasus = new KasusPencatatan(panggung, kelurahan, jam.hariIni());
        return new Adegan("perubahan keterangan unit", kelurahan, kasus, List.of(
                TahapFormulir.mulai("pencatatan-unit", "petugas", "pencatatan-unit", KasusPencatatan.dengan(jam.hariIni(), Map.of("unit",
                        kelurahan.rtA, "jenis", "TETANGGA_BARU", "tetangga", List.of(kelurahan.rtKosong), "berlaku", jam.hariIni())), () -> { })));
    }

    private static Adegan salinan(Panggung panggung, JamRukun jam) {
        KelurahanUji kelurahan = panggung.kelurahan();
        KasusPencatatan kasus = new KasusPencatatan(panggung, kelurahan, jam.hariIni());
        return new Adegan("salinan data pribadi", kelurahan, kasus, List.of(
                TahapFormulir.mulai("pencatatan-salinan", "petugas", "salinan-data-pribadi",
                        KasusPencatatan.salinan(jam.hariIni(), kelurahan.kepalaA.get(0)),
                        () -> kasus.mintaSalinan("petugas", KasusPencatatan.salinan(jam.hariIni(), kelurahan.kepalaA.get(1)))),
                TahapFormulir.tugas("pencatatan-putusan-salinan", "lurah", "PutuskanSalinan", Map.of("putusan", "SETUJUI", "nomor",
                        KasusPencatatan.NOMOR_SURAT))));
    }

    private static Adegan penghapusan(Panggung panggung, JamRukun jam) {
        KelurahanUji kelurahan = panggung.kelurahan();
        KasusPencatatan kasus = new KasusPencatatan(panggung, kelurahan, jam.hariIni());
        return new Adegan("penghapusan data pribadi", kelurahan, kasus, List.of(TahapFormulir.mulai("pencatatan-penghapusan", "petugas",
                "penghapusan-data-pribadi", KasusPencatatan.hapus(jam.hariIni(), kelurahan.kepalaA.get(0)), () -> { })));
    }

    private static Adegan putusanPenghapusan(Panggung panggung, JamRukun jam) {
        KelurahanUji kelurahan = panggung.kelurahan();
        String orang = kelurahan.kepalaA.get(0);
        new KasusPencatatan(panggung, kelurahan, jam.hariIni()).mintaSalinan("petugas", KasusPencatatan.salinan(jam.hariIni(),
                orang)).disetujui("lurah", "DISUSUN");
        KasusPencatatan kasus = new KasusPencatatan(panggung, kelurahan, jam.hariIni())
                .mintaPenghapusan("petugas", KasusPencatatan.hapus(jam.hariIni(), orang));
        return new Adegan("putusan penghapusan data pribadi", kelurahan, kasus, List.of(TahapFormulir.tugas("pencatatan-putusan-penghapusan",
                "lurah", "PutuskanPenghapusan", Map.of("putusan", "SETUJUI", "konfirmasi", kasus.nomor(), "nomor", KasusPencatatan.NOMOR_SURAT))));
    }
}
