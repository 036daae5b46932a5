package id.rukun.prosedur.pencatatan;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.TandaTangan;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps what was changed in the register as a document of its case, signed by who has decided it. */
@Component
public class NaskahPencatatan {

    private static final String NAMA = "Catatan perubahan register";

    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final KepalaNaskah kepala;
    private final TandaTangan tandaTangan;
    private final ArsipNaskah arsip;

    NaskahPencatatan(JabatanService jabatan, WilayahService wilayah, KepalaNaskah kepala, TandaTangan tandaTangan, ArsipNaskah arsip) {
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.kepala = kepala;
        this.tandaTangan = tandaTangan;
        this.arsip = arsip;
    }

    /**
     * What it says.
     *
     * @param apa the kind of change
     * @param siapa whom or what it is about
     * @param sebelum what the register said, line by line
     * @param sesudah what it says now
     * @param dasar the paper, with number and day
     * @param alasan why
     */
    public record IsiCatatan(String apa, String siapa, List<String> sebelum, List<String> sesudah, String dasar, String alasan) {}

    /** Writes it down for who has decided it; nothing where he holds no post above the unit. */
    public void simpan(Kasus kasus, String akunPemutus, LocalDate hari, IsiCatatan isi) {
        Optional<PemegangJabatan> pemutus = jabatan.jabatanAkun(akunPemutus, hari).stream()
                .filter(p -> wilayah.mencakup(p.unitId(), kasus.unitId())).findFirst();
        pemutus.ifPresent(oleh -> arsip.simpan(kasus.id(), NAMA, NAMA, new KantorPenandatangan(oleh.jabatan(), oleh.unitId()), new Naskah(
                kepala.kop(oleh.unitId()), List.of(KepalaNaskah.besar(NAMA)), null,
                List.of(baris("Perubahan", isi.apa()), baris("Tentang", isi.siapa()),
                        baris("Semula", isi.sebelum().toArray(String[]::new)), baris("Menjadi", isi.sesudah().toArray(String[]::new)),
                        baris("Dasar", isi.dasar()), baris("Alasan", isi.alasan())),
                tandaTangan.oleh(oleh.unitId(), hari, oleh), null, List.of("Kasus " + kasus.nomor()))));
    }
}
