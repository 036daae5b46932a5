package id.rukun.berkas.kasus;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface NomorUrutKasusRepository extends JpaRepository<NomorUrutKasus, Integer> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from NomorUrutKasus n where n.tahun = 0")
    NomorUrutKasus kunciPintu();
}
