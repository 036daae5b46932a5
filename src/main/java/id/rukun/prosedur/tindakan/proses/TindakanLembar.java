package id.rukun.prosedur.tindakan.proses;

import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.Lembar.Pilihan;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.isian.arsip.Kiriman;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.prosedur.tindakan.formulir.PembandingIsian;
import id.rukun.prosedur.tindakan.TindakanKasus;
import id.rukun.prosedur.tindakan.TindakanService;
import org.springframework.stereotype.Component;

/** Shows what is asked and why, the submissions to choose from, and old beside new. */
@Component
class TindakanLembar implements LembarProsedur {

    private final TindakanService tindakan;
    private final SasaranKoreksi koreksi;
    private final RiwayatIsian riwayat;
    private final PembandingIsian pembanding;

    TindakanLembar(TindakanService tindakan, SasaranKoreksi koreksi, RiwayatIsian riwayat,
            PembandingIsian pembanding) {
        this.tindakan = tindakan;
        this.koreksi = koreksi;
        this.riwayat = riwayat;
        this.pembanding = pembanding;
    }

    @Override
    public String prosedur() {
        return TindakanProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        TindakanKasus permintaan = tindakan.tindakan(konteks.prosesId());
        lembar.fakta("Koreksi diminta oleh", permintaan.jabatanPemohon());
        lembar.fakta("Alasan koreksi", permintaan.alasan());
        lembar.pilihan("pilihanIsian", koreksi.boleh(konteks.kasusId(), permintaan.kantor()).stream()
                .map(k -> new Pilihan(k.id(), koreksi.sebutan(k))).toList());
        if (permintaan.pengganti() != null) {
            Kiriman sasaran = riwayat.satu(konteks.kasusId(), permintaan.sasaran());
            lembar.fakta("Isian yang dikoreksi", koreksi.sebutan(sasaran));
            if (koreksi.pokok(sasaran)) {
                lembar.catatan("Koreksi ini mengubah pokok kasus: bila disetujui, semua musyawarah dan isian "
                        + "sesudahnya harus dibuat lagi.");
            }
            pembanding.bandingkan(sasaran.id(), permintaan.pengganti()).forEach(p ->
                    lembar.fakta(p.kolom(), "semula " + p.semula() + "; menjadi " + p.menjadi()));
        }
    }
}
