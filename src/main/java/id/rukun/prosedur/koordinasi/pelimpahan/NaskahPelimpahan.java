package id.rukun.prosedur.koordinasi.pelimpahan;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.Naskah.ButirNaskah;
import id.rukun.dokumen.Naskah.Penutup;
import id.rukun.dokumen.TandaTangan;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.engine.office.Kantor;
import id.rukun.hukum.perwalibukittinggi.pelimpahan.RantaiPelimpahan;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.formulir.pelimpahan.PilihanPertimbangan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Keeps the letter of a delegation, and that of its revocation, as documents of their cases (BKT-D-01). */
@Service
public class NaskahPelimpahan {

    private static final String PELIMPAHAN = "Surat pelimpahan kewenangan koordinasi";
    private static final String PENCABUTAN = "Surat pencabutan pelimpahan kewenangan koordinasi";

    private final PelimpahanService pelimpahan;
    private final DirektoriUnit direktori;
    private final JabatanService jabatan;
    private final Kantor kantor;
    private final KepalaNaskah kepala;
    private final TandaTangan tandaTangan;
    private final ArsipNaskah arsip;

    NaskahPelimpahan(PelimpahanService pelimpahan, DirektoriUnit direktori, JabatanService jabatan, Kantor kantor, KepalaNaskah kepala,
            TandaTangan tandaTangan, ArsipNaskah arsip) {
        this.pelimpahan = pelimpahan;
        this.direktori = direktori;
        this.jabatan = jabatan;
        this.kantor = kantor;
        this.kepala = kepala;
        this.tandaTangan = tandaTangan;
        this.arsip = arsip;
    }

    /** The letter by which authority is given. */
    public void pelimpahan(Kasus kasus, Pelimpahan yang) {
        List<ButirPelimpahan> lingkup = pelimpahan.lingkup(yang.kasusId());
        simpan(kasus, yang, PELIMPAHAN, yang.nomor(), yang.tanggal(), List.of(baris("Dasar", dasar(yang)),
                baris("Pertimbangan", yang.pertimbangan().stream().map(PilihanPertimbangan::sebutan).toArray(String[]::new)),
                baris("Pemberi", kantor.nama(yang.kantorPemberi())),
                baris("Penerima", direktori.nama(yang.penerimaId())),
                baris("Yang dilimpahkan", "Sebagian: " + yang.objek().sebutan()),
                new Bagian("Lingkup", IntStream.range(0, lingkup.size())
                        .mapToObj(i -> new ButirNaskah((i + 1) + ".", lingkup.get(i).uraian())).toList()),
                baris("Berlaku", "Sejak " + Kalender.tulis(yang.mulai())
                        + (yang.akhir() == null ? " sampai dicabut" : " sampai dengan " + Kalender.tulis(yang.akhir())))));
    }

    /** The letter by which it is taken back. */
    public void pencabutan(Kasus kasus, Pelimpahan yang, PencabutanPelimpahan cabut) {
        simpan(kasus, yang, PENCABUTAN, cabut.nomor(), cabut.tanggal(), List.of(
                baris("Yang dicabut", "Pelimpahan nomor " + yang.nomor() + " tanggal " + Kalender.tulis(yang.tanggal()) + " kepada "
                        + direktori.nama(yang.penerimaId())),
                baris("Pelimpahan berdasarkan", dasar(yang)),
                baris("Alasan", cabut.alasan()),
                baris("Tidak berlaku sejak", Kalender.tulis(yang.berakhirPada()))));
    }

    private void simpan(Kasus kasus, Pelimpahan yang, String nama, String nomor, LocalDate tanggal, List<Bagian> isi) {
        Jabatan pemberi = pemberi(yang);
        String unit = Kantor.unitGrup(yang.kantorPemberi());
        Penutup penutup = tandaTangan.oleh(unit, tanggal, jabatan.pejabat(pemberi, unit, tanggal), kantor.nama(yang.kantorPemberi()));
        arsip.simpan(kasus.id(), nama, nama + " Nomor " + nomor, new KantorPenandatangan(pemberi, unit), new Naskah(kepala.kop(unit),
                List.of(KepalaNaskah.besar(nama), "NOMOR " + nomor), null, isi, penutup, null, List.of("Kasus " + kasus.nomor())));
    }

    private static String dasar(Pelimpahan yang) {
        return (pemberi(yang) == Jabatan.WAKIL_WALI_KOTA ? RantaiPelimpahan.WAKIL_KE_SEKDA : RantaiPelimpahan.SEKDA_KE_ASISTEN).dasar();
    }

    private static Jabatan pemberi(Pelimpahan yang) {
        return Kantor.jabatan(Kantor.peranGrup(yang.kantorPemberi())).orElseThrow();
    }
}
