package id.rukun.meja.impor;

import id.rukun.engine.office.JenjangKantor;
import id.rukun.engine.office.Kantor;
import id.rukun.impor.CatatanImpor;
import id.rukun.impor.ImporDiterapkan;
import id.rukun.jabatan.JabatanService;
import id.rukun.pemberitahuan.Alamat;
import id.rukun.pemberitahuan.PemberitahuanBaru;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.tenggat.Kalender;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the head of the importer's office, or the office above him, what was taken into the registers, in the transaction that writes it:
 * nobody fills posts, or counts families, unseen. Nothing is written by who may not any more.
 */
@Component
class KabarImpor {

    private static final String PARAMETER = "RUKUN-PRD-51";
    private static final String PERIHAL = "Impor data";

    private final HakImpor hak;
    private final JenjangKantor jenjang;
    private final Kantor kantor;
    private final JabatanService jabatan;
    private final PemberitahuanService pemberitahuan;

    KabarImpor(HakImpor hak, JenjangKantor jenjang, Kantor kantor, JabatanService jabatan, PemberitahuanService pemberitahuan) {
        this.hak = hak;
        this.jenjang = jenjang;
        this.kantor = kantor;
        this.jabatan = jabatan;
        this.pemberitahuan = pemberitahuan;
    }

    @EventListener
    void diterapkan(ImporDiterapkan impor) {
        CatatanImpor catatan = impor.catatan();
        // Whoever runs the machine answers to nobody in the register.
        if (catatan.akun() == null) {
            return;
        }
        hak.masih(catatan.akun(), catatan.wilayah());
        if (catatan.baru() + catatan.berubah() > 0) {
            hak.kursi(catatan.akun()).stream().map(kursi -> jenjang.kepala(Kantor.idGrup(kursi.peran(), kursi.unitId()))).distinct()
                    .forEach(grup -> beri(catatan, impor.judul(), grup));
        }
    }

    private void beri(CatatanImpor catatan, String judul, String grup) {
        pemberitahuan.beri(new PemberitahuanBaru(String.join("/", "IMPOR", catatan.id(), grup),
                new Pemicu(PARAMETER, PARAMETER, catatan.waktu()),
                new Alamat(null, Kantor.unitGrup(grup), grup, kantor.nama(grup)), PERIHAL, PERIHAL + " – " + judul,
                jabatan.sebutanAkun(catatan.akun(), Kalender.hari(catatan.waktu())) + " (" + catatan.akun() + ") mengimpor " + judul
                        + " bagi wilayah " + catatan.wilayah() + " dari berkas “" + catatan.namaBerkas() + "”: " + catatan.baru()
                        + " baris baru, " + catatan.berubah() + " berubah. Bila Anda tidak mengetahuinya, tanyakan kepadanya."));
    }
}
