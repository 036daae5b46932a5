package id.rukun.prosedur.penggabungan;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.Naskah.Penutup;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.penggabungan.formulir.AsalUsul;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Keeps what set a merger off as a document of its case, once the RT are chosen: not yet the proposal of Pasal 9 ayat (2),
 * which rests on the Musyawarah RT.
 */
@Service
public class NaskahUsulan {

    private static final String NAMA = "Usul awal penggabungan RT";

    private final PenggabunganService penggabungan;
    private final KepalaNaskah kepala;
    private final WilayahService wilayah;
    private final JabatanService jabatan;
    private final ArsipNaskah arsip;

    NaskahUsulan(PenggabunganService penggabungan, KepalaNaskah kepala, WilayahService wilayah, JabatanService jabatan,
            ArsipNaskah arsip) {
        this.penggabungan = penggabungan;
        this.kepala = kepala;
        this.wilayah = wilayah;
        this.jabatan = jabatan;
        this.arsip = arsip;
    }

    /** Writes the proposal of a case down as it stands on a day. */
    public void simpan(Kasus kasus, LocalDate hari) {
        UsulanPenggabungan usulan = penggabungan.usulan(kasus.id());
        arsip.simpan(kasus.id(), NAMA, NAMA, kantor(kasus.unitId(), usulan), new Naskah(kepala.kop(kasus.unitId()),
                List.of(KepalaNaskah.besar(NAMA)), null, isi(usulan), penutup(kasus.unitId(), usulan, hari), null,
                List.of("Kasus " + kasus.nomor())));
    }

    /** The chair of the RT or RW through which the community proposes, else the Lurah. */
    private KantorPenandatangan kantor(String kelurahan, UsulanPenggabungan usulan) {
        String pengusul = usulan.unitPengusul();
        return pengusul == null ? new KantorPenandatangan(Jabatan.LURAH, kelurahan)
                : new KantorPenandatangan(wilayah.unit(pengusul).jenis() == JenisUnit.RT ? Jabatan.KETUA_RT : Jabatan.KETUA_RW,
                        pengusul);
    }

    private List<Bagian> isi(UsulanPenggabungan usulan) {
        List<Bagian> isi = new ArrayList<>(List.of(
                baris("Asal usulan", usulan.asal().stream().map(AsalUsul::sebutan).toArray(String[]::new)),
                baris("RT yang digabung", usulan.idRt().stream().map(wilayah::nama).sorted().toArray(String[]::new))));
        Optional.ofNullable(usulan.unitPengusul()).ifPresent(unit -> isi.add(1, baris("Disampaikan melalui", wilayah.nama(unit))));
        Optional.ofNullable(usulan.usulRwTujuan()).ifPresent(rw -> isi.add(baris("Menjadi bagian", wilayah.nama(rw))));
        Optional.ofNullable(usulan.usulNomor()).ifPresent(nomor -> isi.add(baris("Dengan nomor", "RT " + nomor)));
        isi.add(baris("Pertimbangan", usulan.alasan().lines().map(String::strip).filter(satu -> !satu.isEmpty())
                .toArray(String[]::new)));
        return isi;
    }

    /** Who proposes: the chair of the RT or RW through which the community does, else the Lurah. */
    private Penutup penutup(String kelurahan, UsulanPenggabungan usulan, LocalDate hari) {
        Optional<PemegangJabatan> siapa = usulan.unitPengusul() == null ? jabatan.pejabat(Jabatan.LURAH, kelurahan, hari)
                : jabatan.pemegangKursi(usulan.unitPengusul(), hari);
        List<String> tempat = List.of(kepala.tempat(kelurahan) + ", " + Kalender.tulis(hari));
        return siapa.map(p -> new Penutup(tempat, jabatan.barisJabatan(p) + ",", p.nama(), p.nip()))
                .orElseGet(() -> new Penutup(tempat, "Pengusul,", Penutup.BELUM_DIKETAHUI, null));
    }
}
