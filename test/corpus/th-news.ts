import type { Corpus } from './passages.ts';

/** Passages as newsrooms write them, labelled before they were tried; those that are read in full. Published on a Thursday. */
export const thNews: Corpus = {
  language: 'th',
  country: 'TH',
  published: '2026-03-12',
  says: [
    [
      'กรมศุลกากรจะเก็บอากรสินค้านำเข้าทุกชิ้นตั้งแต่บาทแรก ตั้งแต่วันที่ 1 เมษายน 2569 โดยเก็บภาษีมูลค่าเพิ่ม 7%',
      'effective_date - 2026-04-01 date - -',
      'duty_rate - 7 percent - -',
    ],
    [
      'Temu มีผู้ใช้งาน 13.2 ล้านคนต่อเดือนในไทยเมื่อเดือนกุมภาพันธ์ ส่วน Shein มี 4.5 ล้านคน ตามข้อมูลของ Similarweb',
      'mau Temu 13200000 persons 2026-02 Similarweb',
      'mau Shein 4500000 persons 2026-02 Similarweb',
    ],
    [
      'ปี 2568 มูลค่าการสั่งซื้อสินค้าออนไลน์จากต่างประเทศอยู่ที่ 38,000 ล้านบาท โดย 72% มาจากจีน',
      'purchase_volume - 38000000000 THB 2025 -',
      'share - 72 percent 2025 -',
    ],
    [
      'ศุลกากรเก็บอากร 10% กับพัสดุที่มีมูลค่าไม่เกิน 1,500 บาท ตั้งแต่วันที่ 1 มกราคม 2569',
      'duty_rate - 10 percent - -',
      'threshold - 1500 THB - -',
      'effective_date - 2026-01-01 date - -*',
    ],
  ],
  silent: ['ผลสำรวจผู้บริโภค 1,000 คน พบว่า 61% เคยซื้อสินค้าจาก Shein'],
};
