package id.rukun.jabatan.catat;

import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.DaftarAkun;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.KetidakhadiranService;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.PengabarJabatan;
import id.rukun.jabatan.pos.CatatPosService;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts right what the register says of who holds a post of an office: another row takes the place of the wrong one, which stays and
 * names it. Groups and tasks follow when the transaction has ended.
 */
@Service
@Transactional
public class PerbaikanJabatanService {

    private final PerbaikanJabatanRepository pemegang;
    private final CatatPosService pos;
    private final KetidakhadiranService ketidakhadiran;
    private final AkunOrangService akunOrang;
    private final DaftarAkun akun;
    private final PengabarJabatan kabar;
    private final Clock jam;

    PerbaikanJabatanService(PerbaikanJabatanRepository pemegang, CatatPosService pos, KetidakhadiranService ketidakhadiran,
            AkunOrangService akunOrang, DaftarAkun akun, PengabarJabatan kabar, Clock jam) {
        this.pemegang = pemegang;
        this.pos = pos;
        this.ketidakhadiran = ketidakhadiran;
        this.akunOrang = akunOrang;
        this.akun = akun;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** All who hold, held or are to hold a post, the earliest first. */
    @Transactional(readOnly = true)
    public List<PemegangJabatan> semua(Jabatan jabatan, String unitId) {
        return pemegang.semua(unitId, jabatan);
    }

    /** The same of a post that may be one below the head of a unit. */
    @Transactional(readOnly = true)
    public List<PemegangJabatan> semua(KursiRegister kursi) {
        return kursi.posId() == null ? semua(kursi.jabatan(), kursi.unitId()) : pos.pemegang(kursi.posId());
    }

    /** Who holds these posts of some units on a day or later. */
    @Transactional(readOnly = true)
    public List<PemegangJabatan> belumBerakhir(Collection<String> unitIds, Collection<Jabatan> jabatan, LocalDate hari) {
        return unitIds.isEmpty() ? List.of() : pemegang.belumBerakhir(unitIds, jabatan, hari);
    }

    /** All posts of a person ({@link PemegangJabatan#orang}), the earliest first. */
    @Transactional(readOnly = true)
    public List<PemegangJabatan> milik(String orang) {
        return pemegang.milik(orang);
    }

    /** Whose some rows are ({@link PemegangJabatan#orang}), also of those that count for no day any more. */
    @Transactional(readOnly = true)
    public List<String> orang(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : pemegang.orang(ids);
    }

    /** A row by its id, also one that counts for no day any more. */
    @Transactional(readOnly = true)
    public PemegangJabatan baris(String id) {
        return pemegang.termasukYangDitiadakan(id).orElseThrow();
    }

    /**
     * What stands in the register about who holds a post, as one sign that changes with it; what other transactions have written since is
     * seen.
     */
    @Transactional(readOnly = true)
    public String keadaan(KursiRegister kursi) {
        return sidik(kursi.posId() != null ? pos.keadaanPemegang(kursi.posId()).stream()
                : Stream.concat(pemegang.keadaan(kursi.unitId(), kursi.jabatan().name()).stream(),
                        pemegang.ketidakhadiran(kursi.unitId(), kursi.jabatan().name()).stream()));
    }

    /** The same about a post below the head itself, and who holds it; where there is none yet, about all such posts of its unit. */
    @Transactional(readOnly = true)
    public String keadaanPos(KursiRegister kursi) {
        return sidik(kursi.posId() == null ? pos.keadaanUnit(kursi.unitId()).stream()
                : Stream.concat(pos.keadaan(kursi.posId()).stream(), pos.keadaanPemegang(kursi.posId()).stream()));
    }

    private static String sidik(Stream<String> baris) {
        String isi = baris.collect(Collectors.joining("\n"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(isi.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Another row takes the place of one that was wrong or holds no more, with its absences.
     *
     * @param sampai its last day; {@code null} while no end is known
     * @return id of the new row
     */
    public String ganti(String id, String nip, String nama, LocalDate sampai) {
        PemegangJabatan lama = pemegang.findById(id).orElseThrow();
        // It must give up its open key before the new one takes it: Hibernate would insert first.
        lama.alihkan(lama.mulai(), lama.id());
        pemegang.flush();
        PemegangJabatan baru = pemegang.saveAndFlush(lama.salinan(Orang.pegawai(nip, nama, akun(lama, nip)), sampai, jam.instant()));
        lama.alihkan(lama.mulai(), baru.id());
        pos.ikutkan(lama.id(), baru.id());
        ketidakhadiran.berlanjut(lama.id(), lama.mulai()).forEach(k -> ketidakhadiran.ganti(k.id(), baru.id(), k.sampai()));
        kabar.berubah(List.of(lama, baru));
        return baru.id();
    }

    /** A login stays with the number to which it was given. */
    private String akun(PemegangJabatan lama, String nip) {
        return nip.equals(lama.orang()) ? lama.akun() : akunOrang.akun(nip).filter(akun::ada).orElse(null);
    }

    /** What was written of a post never came to be. */
    public void tidakPernah(String id) {
        PemegangJabatan siapa = pemegang.findById(id).orElseThrow();
        ketidakhadiran.batalkan(id, siapa.mulai());
        siapa.alihkan(siapa.mulai(), siapa.id());
        pemegang.flush();
        kabar.berubah(List.of(siapa));
    }

    /** What was said never to have come to be stands again, by another row: what named the old one finds it. */
    public void pulihkan(String id) {
        PemegangJabatan lama = baris(id);
        PemegangJabatan baru = pemegang.saveAndFlush(
                lama.salinan(Orang.pegawai(lama.nip(), lama.nama(), lama.akun()), lama.sampai(), jam.instant()));
        pos.ikutkan(lama.id(), baru.id());
        lama.alihkan(lama.mulai(), baru.id());
        pemegang.flush();
        kabar.berubah(List.of(baru));
    }
}
