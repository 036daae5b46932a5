package id.rukun.pemberitahuan.alamat;

import id.rukun.hukum.ParameterHukum;
import id.rukun.jabatan.DaftarAkun;
import id.rukun.pemberitahuan.saluran.Saluran;
import id.rukun.tenggat.JamRukun;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps where accounts want to be written to. Whose account it is, is the caller's to know. */
@Service
@Transactional
public class AlamatAkunService {

    /** For how long a code can be given back. */
    public static final String MASA_KODE = "RUKUN-PRD-26";

    private static final int KODE_TERBESAR = 100_000_000;
    private static final int TERPANJANG = 254;
    private static final Pattern SUREL = Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern TELEPON = Pattern.compile("\\+[1-9][0-9]{7,14}");

    private final AlamatAkunRepository alamat;
    private final DaftarAkun daftarAkun;
    private final ParameterHukum parameter;
    private final JamRukun jam;
    private final SecureRandom acak = new SecureRandom();

    AlamatAkunService(AlamatAkunRepository alamat, DaftarAkun daftarAkun, ParameterHukum parameter, JamRukun jam) {
        this.alamat = alamat;
        this.daftarAkun = daftarAkun;
        this.parameter = parameter;
        this.jam = jam;
    }

    /** The addresses of an account, confirmed or not. */
    @Transactional(readOnly = true)
    public List<AlamatAkun> milik(String akun) {
        return alamat.findByAkunOrderBySaluran(akun);
    }

    @Transactional(readOnly = true)
    public Optional<AlamatAkun> cari(String akun, Saluran saluran) {
        return alamat.findByAkunAndSaluran(akun, saluran);
    }

    /** The same, held until the caller's transaction ends: nobody changes it meanwhile. */
    public Optional<AlamatAkun> pegang(String akun, Saluran saluran) {
        return alamat.pegang(akun, saluran);
    }

    /** All confirmed addresses of some channels. */
    @Transactional(readOnly = true)
    public List<AlamatAkun> terkonfirmasi(Collection<Saluran> saluran) {
        return alamat.findByTerkonfirmasiPadaIsNotNullAndSaluranIn(saluran);
    }

    /**
     * Writes an address down, with a new code that is to be sent there; the one before is forgotten.
     *
     * @throws AlamatDitolakException if it is no address of that channel
     */
    public AlamatAkun ganti(String akun, Saluran saluran, String tujuan) {
        String rapi = saluran == Saluran.SUREL ? surel(tujuan) : telepon(tujuan);
        Instant kini = jam.instant();
        AlamatAkun satu = alamat.pegang(akun, saluran).orElseGet(() -> new AlamatAkun(akun, saluran));
        satu.ganti(rapi, "%08d".formatted(acak.nextInt(KODE_TERBESAR)), kini,
                kini.plus(parameter.pada(jam.hariIni()).jam(MASA_KODE)));
        return alamat.saveAndFlush(satu);
    }

    /** Takes back the code that was sent. Returns false where it is not the one, or not any more. */
    public boolean konfirmasi(String akun, Saluran saluran, String kode) {
        return alamat.pegang(akun, saluran).filter(satu -> satu.konfirmasi(kode, jam.instant())).isPresent();
    }

    /** Forgets an address. Returns false where there is none. */
    public boolean hapus(String akun, Saluran saluran) {
        return alamat.hapus(akun, saluran) > 0;
    }

    /** Forgets all addresses of an account: who knew its password may have written his own there. */
    public void lupakan(String akun) {
        alamat.hapus(Set.of(akun));
    }

    /** What was written down before an instant and never confirmed, and what belongs to an account that is gone. */
    public int hapusTerlantar(Instant sebelum) {
        Set<String> hilang = alamat.semuaAkun().stream().filter(akun -> !daftarAkun.ada(akun)).collect(Collectors.toSet());
        return alamat.hapusTakTerkonfirmasi(sebelum) + (hilang.isEmpty() ? 0 : alamat.hapus(hilang));
    }

    private static String surel(String tujuan) {
        String rapi = tujuan.strip();
        if (rapi.length() > TERPANJANG || !SUREL.matcher(rapi).matches()) {
            throw new AlamatDitolakException("Tulis satu alamat surel, misalnya nama@contoh.go.id.");
        }
        try {
            new InternetAddress(rapi, true);
        } catch (AddressException e) {
            throw new AlamatDitolakException("Tulis satu alamat surel, misalnya nama@contoh.go.id.");
        }
        return rapi;
    }

    /** As gateways take it; a number of Indonesia may begin with 0. */
    private static String telepon(String tujuan) {
        String angka = tujuan.replaceAll("[ .()-]", "");
        String rapi = angka.startsWith("0") ? "+62" + angka.substring(1) : angka;
        if (!TELEPON.matcher(rapi).matches()) {
            throw new AlamatDitolakException("Tulis satu nomor telepon genggam, misalnya 0812 3456 7890.");
        }
        return rapi;
    }
}
