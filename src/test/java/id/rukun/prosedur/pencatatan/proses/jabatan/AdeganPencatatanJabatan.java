package id.rukun.prosedur.pencatatan.proses.jabatan;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Adegan;
import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TahapFormulir;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class AdeganPencatatanJabatan implements AdeganFormulir {

    @Override
    public List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam) {
        return List.of(() -> dicatat(panggung, jam), () -> dibatalkan(panggung, jam));
    }

    private static Adegan dicatat(Panggung panggung, JamRukun jam) {
        KelurahanUji kelurahan = panggung.kelurahan();
        KasusPencatatanJabatan kasus = new KasusPencatatanJabatan(panggung, kelurahan);
        Map<String, Object> isian = kasus.berhalangan(jam.hariIni(), jam.hariIni().plusDays(6), jam.hariIni());
        return new Adegan("Lurah berhalangan", kelurahan, kasus, List.of(
                TahapFormulir.mulai("pencatatan-jabatan", "petugas", PencatatanJabatanProcess.KUNCI, isian, () -> kasus.mulai("petugas", isian)),
                TahapFormulir.tugas("pencatatan-jabatan-penetapan", "camat", "TetapkanPencatatan", Map.of("putusan", "SETUJUI"))));
    }

    private static Adegan dibatalkan(Panggung panggung, JamRukun jam) {
        KelurahanUji kelurahan = panggung.kelurahan();
        KasusPencatatanJabatan kasus = new KasusPencatatanJabatan(panggung, kelurahan);
        kasus.mulai("petugas", kasus.berhalangan(jam.hariIni(), jam.hariIni().plusDays(6), jam.hariIni())).tetapkan();
        String pencatatan = kasus.id();
        return new Adegan("pencatatan keliru", kelurahan, kasus, List.of(TahapFormulir.mulai("pencatatan-jabatan-pembatalan", "petugas",
                PembatalanJabatanProcess.KUNCI, KasusPencatatanJabatan.pembatalan(pencatatan, jam.hariIni()),
                () -> kasus.batalkan("petugas", pencatatan, jam.hariIni()))));
    }
}
