package id.rukun.prosedur.pelaksanatugas.proses;

import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.pelaksanatugas.Berhalangan;
import id.rukun.prosedur.pelaksanatugas.BerhalanganService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import org.springframework.stereotype.Component;

/** Shows who is absent, since when, and who acts meanwhile. */
@Component
class PelaksanaTugasLembar implements LembarProsedur {

    private final BerhalanganService berhalangan;
    private final JabatanService jabatan;
    private final JamRukun jam;

    PelaksanaTugasLembar(BerhalanganService berhalangan, JabatanService jabatan, JamRukun jam) {
        this.berhalangan = berhalangan;
        this.jabatan = jabatan;
        this.jam = jam;
    }

    @Override
    public String prosedur() {
        return PelaksanaTugasProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        Berhalangan yang = berhalangan.ambil(konteks.kasusId());
        PemegangJabatan siapa = berhalangan.posisi(yang);
        lembar.fakta("Yang berhalangan", siapa.nama() + ", " + jabatan.sebutan(siapa));
        lembar.fakta("Hari pertama tidak bertugas", Kalender.tulis(yang.mulai()));
        lembar.fakta(yang.tetap() ? "Berhalangan tetap, ditinjau lagi" : "Diperkirakan kembali", Kalender.tulis(yang.perkiraan()));
        if (siapa.jabatan().ketua()) {
            lembar.fakta("Tugas Ketua dilaksanakan", jabatan.pemegangKursi(yang.unitId(), jam.hariIni())
                    .map(p -> p.nama() + ", " + jabatan.sebutan(p, jam.hariIni())).orElse("tidak seorang pun"));
        }
    }
}
