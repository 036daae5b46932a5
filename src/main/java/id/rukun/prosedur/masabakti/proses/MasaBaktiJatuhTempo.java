package id.rukun.prosedur.masabakti.proses;

import id.rukun.engine.link.KasusJatuhTempo;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.jabatan.masabakti.MasaBakti;
import id.rukun.prosedur.masabakti.JadwalPantauan;
import id.rukun.prosedur.masabakti.PantauanService;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** TM-01, the first step: a case for each term whose first reminder has come, once for ever. */
@Component
class MasaBaktiJatuhTempo implements KasusJatuhTempo {

    private final PantauanService pantauan;
    private final JadwalPantauan jadwal;
    private final WilayahService wilayah;

    MasaBaktiJatuhTempo(PantauanService pantauan, JadwalPantauan jadwal, WilayahService wilayah) {
        this.pantauan = pantauan;
        this.jadwal = jadwal;
        this.wilayah = wilayah;
    }

    @Override
    public List<PembukaanKasus> pada(LocalDate hari) {
        List<MasaBakti> semua = pantauan.belumDipantau(jadwal.palingAkhir(hari)).stream()
                .filter(masa -> !jadwal.dibuka(masa, hari).isAfter(hari)).toList();
        Map<String, String> nama = wilayah.nama(semua.stream().map(MasaBakti::unitId).distinct().toList());
        return semua.stream().map(masa -> PembukaanKasus.sekaliSaja(AkhirMasaBaktiProcess.KUNCI, masa.unitId(), masa.id(),
                "Masa bakti Ketua " + nama.get(masa.unitId()) + " berakhir " + Kalender.tulis(masa.sampai())
                        + "; akhirnya dilaporkan paling lambat " + Kalender.tulis(jadwal.batas(masa, hari))
                        + " (Pasal 34 Pergub DKI 171/2016).").dengan(AkhirMasaBaktiProcess.MASA_BAKTI, masa.id())).toList();
    }
}
