package id.rukun.prosedur.pemberhentian.proses;

import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.pemberhentian.Pemberhentian;
import id.rukun.prosedur.pemberhentian.PemberhentianService;
import id.rukun.tenggat.Kalender;
import org.springframework.stereotype.Component;

/** Shows who leaves which post, why, and from when on. */
@Component
class PemberhentianLembar implements LembarProsedur {

    private final PemberhentianService pemberhentian;
    private final JabatanService jabatan;

    PemberhentianLembar(PemberhentianService pemberhentian, JabatanService jabatan) {
        this.pemberhentian = pemberhentian;
        this.jabatan = jabatan;
    }

    @Override
    public String prosedur() {
        return PemberhentianProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        Pemberhentian yang = pemberhentian.ambil(konteks.kasusId());
        PemegangJabatan siapa = pemberhentian.posisi(yang);
        lembar.fakta("Yang berhenti", siapa.nama() + ", " + jabatan.sebutan(siapa));
        lembar.fakta("Sebab", yang.sebab().sebutan());
        lembar.fakta(yang.meninggal() ? "Hari meninggal" : "Surat pengunduran diri", Kalender.tulis(yang.tanggal()));
        if (yang.berlaku() == null) {
            lembar.fakta("Menurut laporan berhenti sejak", Kalender.tulis(yang.diminta()));
        } else {
            lembar.fakta("Diterima Kelurahan", Kalender.tulis(yang.diterima()));
            lembar.fakta(yang.diakhiri() ? "Berhenti sejak" : "Berhenti mulai", Kalender.tulis(yang.berlaku()));
        }
        if (siapa.sampai() != null && !yang.diakhiri()) {
            lembar.fakta("Hari terakhir jabatannya", Kalender.tulis(siapa.sampai()));
        }
    }
}
