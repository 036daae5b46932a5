package id.rukun.penduduk;

import org.springframework.data.jpa.repository.JpaRepository;

interface PendudukRepository extends JpaRepository<Penduduk, String> {}
