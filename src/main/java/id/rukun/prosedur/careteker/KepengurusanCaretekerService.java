package id.rukun.prosedur.careteker;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.careteker.formulir.SusunanCaretekerIsian;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of temporary boards that a Careteker proposes. */
@Service
@Transactional
public class KepengurusanCaretekerService {

    private final KepengurusanCaretekerRepository kepengurusan;
    private final AnggotaCaretekerRepository anggota;
    private final JabatanService jabatan;
    private final PendudukService penduduk;
    private final WilayahService wilayah;

    KepengurusanCaretekerService(KepengurusanCaretekerRepository kepengurusan, AnggotaCaretekerRepository anggota,
            JabatanService jabatan, PendudukService penduduk, WilayahService wilayah) {
        this.kepengurusan = kepengurusan;
        this.anggota = anggota;
        this.jabatan = jabatan;
        this.penduduk = penduduk;
        this.wilayah = wilayah;
    }

    /** The Careteker of a unit on a day. */
    @Transactional(readOnly = true)
    public Optional<PemegangJabatan> careteker(String unitId, LocalDate hari) {
        return jabatan.pengurus(unitId, hari).stream().filter(p -> p.sifat() == SifatJabatan.CARETEKER).findFirst();
    }

    /** Number of another running case about the temporary board of a unit; who asks waits for whoever is opening one. */
    public Optional<String> kasusLain(String unitId, String kasusId) {
        wilayah.cadangkan(Set.of(unitId));
        return kepengurusan.berjalan(unitId, kasusId).stream().findFirst();
    }

    /** Records for which unit, and by the post of which Careteker. */
    public void buka(String kasusId, String unitId, String pemegangId) {
        KepengurusanCareteker sasaran = kepengurusan.findById(kasusId).orElseGet(() -> new KepengurusanCareteker(kasusId));
        sasaran.dari(unitId, pemegangId);
        kepengurusan.save(sasaran);
    }

    /** Records who is to be on the board; it takes the place of the list before. */
    public void susun(String kasusId, SusunanCaretekerIsian isian) {
        anggota.deleteAll(anggota(kasusId));
        anggota.flush();
        anggota.saveAll(daftar(kasusId, isian));
    }

    /** Those on a list with the posts that they are to have. */
    @Transactional(readOnly = true)
    public List<AnggotaCareteker> daftar(String kasusId, SusunanCaretekerIsian isian) {
        boolean rt = wilayah.unit(dari(kasusId).unitId()).jenis() == JenisUnit.RT;
        List<AnggotaCareteker> daftar = new ArrayList<>();
        tambah(daftar, kasusId, rt ? Jabatan.SEKRETARIS_RT : Jabatan.SEKRETARIS_RW, isian.sekretaris(), isian);
        tambah(daftar, kasusId, rt ? Jabatan.BENDAHARA_RT : Jabatan.BENDAHARA_RW, isian.bendahara(), isian);
        isian.bidang().forEach(orang -> tambah(daftar, kasusId, rt ? Jabatan.BIDANG_RT : Jabatan.BIDANG_RW, orang, isian));
        return daftar;
    }

    private static void tambah(List<AnggotaCareteker> daftar, String kasusId, Jabatan sebagai, String orang,
            SusunanCaretekerIsian isian) {
        daftar.add(new AnggotaCareteker(kasusId, daftar.size(), sebagai, orang, isian.pemilikGedung().contains(orang)));
    }

    /** Records the post of somebody on the board. */
    public void duduki(AnggotaCareteker siapa, String pemegangId) {
        siapa.diduduki(pemegangId);
        anggota.save(siapa);
    }

    /** Who has proposed the board of a case, by the post that he had then; empty where that never came to be. */
    @Transactional(readOnly = true)
    public Optional<PemegangJabatan> pengusul(String kasusId) {
        return jabatan.posisi(dari(kasusId).pemegangId());
    }

    /** The board of a case. */
    @Transactional(readOnly = true)
    public KepengurusanCareteker dari(String kasusId) {
        return kepengurusan.findById(kasusId).orElseThrow();
    }

    /** Who is to be on it; empty before the list came. */
    @Transactional(readOnly = true)
    public List<AnggotaCareteker> anggota(String kasusId) {
        return anggota.findByKasusIdOrderByUrutan(kasusId);
    }

    /** Their names by id. */
    @Transactional(readOnly = true)
    public Map<String, String> nama(String kasusId) {
        return penduduk.nama(anggota(kasusId).stream().map(AnggotaCareteker::pendudukId).toList());
    }

    /** The posts of those on the boards that a Careteker has formed. */
    @Transactional(readOnly = true)
    public List<PemegangJabatan> posisi(String caretekerId) {
        return anggota.posisi(caretekerId).stream().flatMap(id -> jabatan.posisi(id).stream()).toList();
    }
}
