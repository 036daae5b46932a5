package id.rukun.prosedur.penggabungan.rw;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.Naskah.ButirNaskah;
import id.rukun.dokumen.Naskah.TabelNaskah;
import id.rukun.dokumen.TandaTangan;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.UsulanPenggabungan;
import id.rukun.prosedur.penggabungan.formulir.AsalUsul;
import id.rukun.prosedur.penggabungan.formulir.PenyampaianIsian;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Keeps the proposal of each RW to the Lurah as a document of the case (DOC-01): it rests on its Musyawarah RW (Pasal 9 ayat (3)). */
@Service
public class NaskahUsulanRw {

    private static final String USULAN = "Usulan penggabungan RW";
    private static final String DASAR = "Pasal 9 ayat (3) dan Pasal 12 ayat (1) huruf b Pergub DKI 171/2016";

    private final PenggabunganService penggabungan;
    private final MusyawarahService musyawarah;
    private final KepalaNaskah kepala;
    private final TandaTangan tandaTangan;
    private final WilayahService wilayah;
    private final ArsipNaskah arsip;

    NaskahUsulanRw(PenggabunganService penggabungan, MusyawarahService musyawarah, KepalaNaskah kepala, TandaTangan tandaTangan,
            WilayahService wilayah, ArsipNaskah arsip) {
        this.penggabungan = penggabungan;
        this.musyawarah = musyawarah;
        this.kepala = kepala;
        this.tandaTangan = tandaTangan;
        this.wilayah = wilayah;
        this.arsip = arsip;
    }

    /** @param oleh who exercises the chair of the RW, or stands in, and signed it */
    public void disampaikan(Kasus kasus, String rw, PenyampaianIsian isian, PemegangJabatan oleh) {
        UsulanPenggabungan usulan = penggabungan.usulan(kasus.id());
        List<Bagian> isi = new ArrayList<>(List.of(
                baris("Kepada", "Yth. Lurah " + kepala.namaPendek(rw, JenisUnit.KELURAHAN)), baris("Dasar", DASAR),
                baris("Asal usulan", usulan.asal().stream().map(AsalUsul::sebutan).toArray(String[]::new)),
                baris("RW yang digabung", usulan.idUnit().stream().map(wilayah::nama).sorted().toArray(String[]::new)),
                baris("Pertimbangan", usulan.alasan().lines().map(String::strip).filter(satu -> !satu.isEmpty()).toArray(String[]::new)),
                baris("Hasil musyawarah", hasil(kasus.id(), rw)),
                new Bagian(null, "Jumlah RT", List.of(new ButirNaskah(null, "Menurut register pada tanggal "
                        + Kalender.tulis(isian.tanggalPenyampaian()) + ":")), rt(usulan.idUnit()))));
        Optional.ofNullable(usulan.usulNomor()).ifPresent(nomor -> isi.add(baris("Dengan nomor", "RW " + nomor)));
        Optional.ofNullable(isian.catatan()).ifPresent(catatan -> isi.add(baris("Catatan", catatan)));
        isi.add(baris("Lampiran", "Berita acara dan daftar hadir musyawarah tersebut di atas"));
        arsip.simpanDasar(kasus.id(), USULAN + "/" + rw, USULAN + ", " + wilayah.nama(rw), new KantorPenandatangan(Jabatan.KETUA_RW, rw),
                new Naskah(kepala.kop(rw), List.of(KepalaNaskah.besar(USULAN)), null, isi,
                        tandaTangan.oleh(rw, isian.tanggalPenyampaian(), oleh), null, List.of("Kasus " + kasus.nomor())));
    }

    private String[] hasil(String kasusId, String rw) {
        return musyawarah.hasil(kasusId, JenisMusyawarah.RW, List.of(rw)).stream().map(this::hasil).toArray(String[]::new);
    }

    private String hasil(HasilRangkaian satu) {
        return "Musyawarah " + wilayah.nama(satu.unitId()) + " tanggal " + Kalender.tulis(satu.tanggal()) + " "
                + (satu.diterima() ? "menyetujui" : "tidak menyetujui") + " penggabungan (Berita Acara Nomor "
                + satu.keputusan().nomorBeritaAcara() + " tanggal " + Kalender.tulis(satu.keputusan().tanggalBeritaAcara()) + ")";
    }

    /** The counts of Pasal 5 huruf b, of each RW and of all together. */
    private TabelNaskah rt(Collection<String> rw) {
        return new TabelNaskah(List.of("RW", "Jumlah RT"), Stream.concat(
                rw.stream().map(id -> List.of(wilayah.nama(id), String.valueOf(wilayah.jumlahRtAktif(id))))
                        .sorted((a, b) -> a.get(0).compareTo(b.get(0))),
                Stream.of(List.of("Seluruhnya", String.valueOf(rw.stream().mapToInt(wilayah::jumlahRtAktif).sum())))).toList(), null);
    }
}
