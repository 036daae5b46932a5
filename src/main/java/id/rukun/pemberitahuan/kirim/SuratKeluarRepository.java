package id.rukun.pemberitahuan.kirim;

import id.rukun.pemberitahuan.saluran.Saluran;
import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface SuratKeluarRepository extends JpaRepository<SuratKeluar, String> {

    /**
     * What was tried least comes first: an address that takes nothing holds up nobody. What another node has in hand is passed
     * over (-2: skip locked).
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("""
            select s from SuratKeluar s where s.status = id.rukun.pemberitahuan.kirim.StatusSurat.MENUNGGU
            and s.saluran = :saluran and s.berikutnya <= :kini order by s.percobaan, s.berikutnya, s.dibuatPada, s.id""")
    List<SuratKeluar> giliran(Saluran saluran, Instant kini, Limit banyaknya);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SuratKeluar s where s.id = :id")
    Optional<SuratKeluar> pegang(String id);

    int countByAkunAndPeristiwaAndDibuatPadaAfter(String akun, PeristiwaAkun peristiwa, Instant sejak);

    int countByAkunAndJenisAndDibuatPadaAfter(String akun, JenisSurat jenis, Instant sejak);

    @Query("""
            select s from SuratKeluar s where s.status = id.rukun.pemberitahuan.kirim.StatusSurat.GAGAL
            and s.tenant in :tenant order by s.selesaiPada, s.id offset :dari rows fetch next :banyaknya rows only""")
    List<SuratKeluar> gagal(Collection<String> tenant, int dari, int banyaknya);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select s from SuratKeluar s where s.status = id.rukun.pemberitahuan.kirim.StatusSurat.GAGAL
            and s.tenant in :tenant and s.id = :id""")
    Optional<SuratKeluar> pegangGagal(String id, Collection<String> tenant);

    @Modifying
    @Query("delete from SuratKeluar s where s.selesaiPada < :sebelum")
    int hapusSebelum(Instant sebelum);
}
