package id.rukun.pemberitahuan;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface BatasBacaRepository extends JpaRepository<BatasBaca, String> {

    /** Never backwards, whoever comes first. */
    @Modifying
    @Query("update BatasBaca b set b.sampai = :urutan where b.akun = :akun and b.sampai < :urutan")
    void majukan(String akun, long urutan);
}
