package id.rukun.prosedur.masabakti.proses;

import id.rukun.berkas.KasusService;
import id.rukun.engine.link.KasusLain;
import id.rukun.jabatan.PengabarJabatan.JabatanBerakhir;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.jabatan.masabakti.MasaBakti;
import id.rukun.prosedur.masabakti.PantauanMasaBakti;
import id.rukun.prosedur.masabakti.PantauanService;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What happens to a board before its last day reaches the case that watches its term: a Ketua who leaves early has nothing to
 * report, and of a unit that ceases to be there is nothing to watch any longer (RUKUN-POL-16).
 */
@Component
class PantauanDilepas {

    private final PantauanService pantauan;
    private final KasusLain kasusLain;
    private final KasusService kasusService;
    private final WilayahService wilayah;

    PantauanDilepas(PantauanService pantauan, KasusLain kasusLain, KasusService kasusService, WilayahService wilayah) {
        this.pantauan = pantauan;
        this.kasusLain = kasusLain;
        this.kasusService = kasusService;
        this.wilayah = wilayah;
    }

    @EventListener
    void berakhir(JabatanBerakhir kabar) {
        pantauan.berjalan(kabar.posisi().unitId()).forEach(p -> berakhir(p, pantauan.masaBakti(p.kasusId()), kabar));
    }

    private void berakhir(PantauanMasaBakti yang, MasaBakti masa, JabatanBerakhir kabar) {
        if (kabar.berlaku().isAfter(masa.sampai())) {
            return;
        }
        String unit = wilayah.nama(masa.unitId());
        String hari = Kalender.tulis(kabar.berlaku());
        if (kabar.sebab() == SebabAkhir.PENATAAN) {
            kasusLain.akhiri(kasusService.kasus(yang.kasusId()), "PENATAAN", "Kepengurusan " + unit
                    + " berakhir karena penataan yang berlaku " + hari + "; masa baktinya tidak dipantau lagi (kebijakan Rukun).");
        } else if (ketuanya(masa, kabar)) {
            kasusLain.beritahu(kasusService.kasus(yang.kasusId()), AkhirMasaBaktiProcess.BERAKHIR_DINI,
                    "Ketua " + unit + " tidak menjabat lagi sejak " + hari + ".");
        }
    }

    private static boolean ketuanya(MasaBakti masa, JabatanBerakhir kabar) {
        return kabar.posisi().jabatan().ketua() && kabar.posisi().sifat() == SifatJabatan.DEFINITIF
                && masa.pendudukId().equals(kabar.posisi().pendudukId());
    }
}
