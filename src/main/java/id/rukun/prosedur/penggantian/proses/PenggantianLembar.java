package id.rukun.prosedur.penggantian.proses;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.isian.formulir.Formulir;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.penggantian.Penggantian;
import id.rukun.prosedur.penggantian.PenggantianService;
import id.rukun.prosedur.penggantian.formulir.PenggantiIsian;
import id.rukun.prosedur.penggantian.formulir.TinjauanPengganti;
import id.rukun.prosedur.penggantian.formulir.TinjauanPenggantiIsian;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import org.springframework.stereotype.Component;

/** Shows which post is vacant, since when, who is to take it, until when he serves, and why the Lurah gave the report back. */
@Component
class PenggantianLembar implements LembarProsedur {

    private static final String PENUNJUKAN = PenggantiIsian.class.getAnnotation(Formulir.class).kunci();

    private final PenggantianService penggantian;
    private final JabatanService jabatan;
    private final ArsipIsian arsip;
    private final KasusService kasusService;
    private final JamRukun jam;

    PenggantianLembar(PenggantianService penggantian, JabatanService jabatan, ArsipIsian arsip, KasusService kasusService, JamRukun jam) {
        this.penggantian = penggantian;
        this.jabatan = jabatan;
        this.arsip = arsip;
        this.kasusService = kasusService;
        this.jam = jam;
    }

    @Override
    public String prosedur() {
        return PenggantianProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        Penggantian yang = penggantian.ambil(konteks.kasusId());
        PemegangJabatan lama = penggantian.lama(yang);
        lembar.fakta("Jabatan yang kosong", jabatan.sebutan(lama));
        lembar.fakta("Ditinggalkan", lama.nama() + ", sejak " + Kalender.tulis(lama.sampai().plusDays(1)));
        if (yang.pendudukId() != null) {
            lembar.fakta("Pengganti", penggantian.nama(yang));
        }
        lembar.fakta("Menjabat sampai", penggantian.hariTerakhir(lama).map(Kalender::tulis).orElse("hari terakhir masa bakti Ketua"));
        if (konteks.formulir().equals(PENUNJUKAN)) {
            arsip.terbaru(konteks.kasusId(), konteks.prosesId(), konteks.unitId(), kasusService.kasus(konteks.kasusId()).unitId(),
                            TinjauanPenggantiIsian.class)
                    .filter(tinjauan -> tinjauan.putusan() == TinjauanPengganti.KEMBALIKAN)
                    .ifPresent(tinjauan -> lembar.catatan("Dikembalikan Lurah (kebijakan Rukun): " + tinjauan.alasan()));
        }
        if (jabatan.pemegangKursi(yang.unitId(), jam.hariIni()).isEmpty()) {
            lembar.catatan("Kursi Ketua tidak dijalankan siapa pun. Pengganti baru dapat ditunjuk sesudah ada Ketua atau Careteker "
                    + "(Pasal 38 ayat (3)).");
        }
    }
}
