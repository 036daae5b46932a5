package id.rukun.prosedur.penggantian;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.TandaTangan;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.pergub171.penggantian.PenggantiDitunjukKetua;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.penggantian.formulir.PenggantiIsian;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Keeps the report of a Ketua on whom he names as a document of its case (DOC-42). */
@Service
public class NaskahPenggantian {

    private static final String NAMA = "Laporan penggantian pengurus";
    private static final String DASAR = KutipanAturan.dasar(PenggantiDitunjukKetua.class);

    private final PenggantianService penggantian;
    private final JabatanService jabatan;
    private final KepalaNaskah kepala;
    private final TandaTangan tandaTangan;
    private final ArsipNaskah arsip;

    NaskahPenggantian(PenggantianService penggantian, JabatanService jabatan, KepalaNaskah kepala, TandaTangan tandaTangan,
            ArsipNaskah arsip) {
        this.penggantian = penggantian;
        this.jabatan = jabatan;
        this.kepala = kepala;
        this.tandaTangan = tandaTangan;
        this.arsip = arsip;
    }

    /**
     * Writes the report of a case down.
     *
     * @param oleh who exercises the chair of the Ketua and has signed it
     */
    public void simpan(Kasus kasus, PenggantiIsian isian, LocalDate hari, PemegangJabatan oleh) {
        Penggantian yang = penggantian.ambil(kasus.id());
        PemegangJabatan lama = penggantian.lama(yang);
        String unit = yang.unitId();
        List<Bagian> isi = new ArrayList<>(List.of(
                baris("Kepada", "Yth. Lurah " + kepala.namaPendek(unit, JenisUnit.KELURAHAN)),
                baris("Dasar", DASAR),
                baris("Jabatan", jabatan.sebutan(lama)),
                baris("Pengurus lama", lama.nama() + ", berhenti sejak " + Kalender.tulis(lama.sampai().plusDays(1)) + " karena "
                        + PenggantianKeputusan.sebab(lama.sebabAkhir())),
                baris("Pengganti", penggantian.nama(yang))));
        if (yang.bidang() != null) {
            isi.add(baris("Bidang", yang.bidang() + (yang.tugas() == null ? "" : ": " + yang.tugas())));
        }
        isi.add(baris("Pertimbangan", isian.pertimbangan()));
        isi.add(baris("Pernyataan", "Pengganti bukan suami, istri, orang tua, atau anak pengurus lain."));
        arsip.simpan(kasus.id(), NAMA, NAMA, new KantorPenandatangan(penggantian.ketua(unit), unit), new Naskah(kepala.kop(unit),
                List.of(KepalaNaskah.besar(NAMA)), null, isi, tandaTangan.oleh(unit, hari, oleh), null,
                List.of("Kasus " + kasus.nomor())));
    }
}
