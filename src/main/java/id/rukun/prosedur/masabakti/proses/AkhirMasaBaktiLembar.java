package id.rukun.prosedur.masabakti.proses;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.masabakti.MasaBakti;
import id.rukun.prosedur.masabakti.JadwalPantauan;
import id.rukun.prosedur.masabakti.PantauanMasaBakti;
import id.rukun.prosedur.masabakti.PantauanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import org.springframework.stereotype.Component;

/** Shows the term, the days of its report, and the report as far as there is one. */
@Component
class AkhirMasaBaktiLembar implements LembarProsedur {

    private final PantauanService pantauan;
    private final JadwalPantauan jadwal;
    private final KasusService kasusService;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final JamRukun jam;

    AkhirMasaBaktiLembar(PantauanService pantauan, JadwalPantauan jadwal, KasusService kasusService, JabatanService jabatan,
            WilayahService wilayah, JamRukun jam) {
        this.pantauan = pantauan;
        this.jadwal = jadwal;
        this.kasusService = kasusService;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    @Override
    public String prosedur() {
        return AkhirMasaBaktiProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        MasaBakti masa = pantauan.masaBakti(konteks.kasusId());
        PantauanMasaBakti yang = pantauan.cari(konteks.kasusId()).orElseThrow();
        lembar.fakta("Unit", wilayah.nama(masa.unitId()));
        lembar.fakta("Masa bakti Ketua", Kalender.tulis(masa.mulai()) + " sampai " + Kalender.tulis(masa.sampai()));
        lembar.fakta("Dilaporkan paling lambat",
                Kalender.tulis(jadwal.batas(masa, kasusService.kasus(konteks.kasusId()).edisi())));
        if (pantauan.ketua(masa) == Jabatan.KETUA_RT) {
            lembar.fakta("Ketua RW", ketuaRw(masa));
        }
        if (yang.tanggalLaporan() != null) {
            lembar.fakta("Laporan", Kalender.tulis(yang.tanggalLaporan()) + ", kepada Lurah"
                    + (Boolean.TRUE.equals(yang.kepadaKetuaRw()) ? " dan Ketua RW" : ""));
        }
    }

    private String ketuaRw(MasaBakti masa) {
        String rw = wilayah.leluhur(masa.unitId(), JenisUnit.RW).orElseThrow().id();
        return jabatan.pemegangKursi(rw, jam.hariIni()).map(p -> p.nama() + ", " + jabatan.sebutan(p))
                .orElse("kursinya kosong: laporan kepada Lurah saja cukup (tafsir AMB-74)");
    }
}
